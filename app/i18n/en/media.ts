import type { media as source } from "../id/media.ts";
import type { Texts } from "../texts.ts";

export const media = {
  "media.refused.empty": "This file is empty. Choose the photo once more.",
  "media.refused.tooLarge": "A photo may be {megabytes} MB at most. Make it smaller, or take it again with a phone.",
  "media.refused.wrongType": "We cannot read this file as a photo. Use JPEG, PNG or WebP.",
  "media.refused.heic":
    "This iPhone photo is in HEIC format. In Settings, Camera, Formats choose “Most Compatible” and take it again.",
  "media.refused.tooManyPixels": "This photo is too large. At most {megapixels} million pixels.",
  "media.refused.broken": "This photo is damaged or incomplete. Take or choose it again.",
  "media.refused.tooMany": "At most {max} photos. Remove one before you add another.",
  "media.refused.quota": "This enterprise has no room left for photos. Ask UKM Mart to tidy up old ones.",
  "media.refused.unreadable": "The upload broke off before it was complete. Send it once more.",
  "media.failed.missing": "The original photo was not found. Upload it again.",
  "media.state.pending": "The photo is being prepared",
  "media.state.ready": "The photo is ready",
  "media.state.failed": "The photo could not be prepared",
  "media.refused.noDocument": "This is no PDF or picture we can read. Use PDF, JPEG, PNG or WebP.",
  "media.refused.noFile": "Choose the file first.",
  "media.documents.title": "Papers",
  "media.documents.text":
    "Certificates and proofs that only you, curators and consultants may open. Each opening is written down.",
  "media.documents.send": "Send a paper",
  "media.documents.about": "This paper is about",
  "media.documents.choose": "Choose a licence or a kind",
  "media.documents.hasPaper": "has a paper already",
  "media.documents.name": "Name of the paper",
  "media.documents.nameHint": "For instance: P-IRT certificate 2026.",
  "media.documents.file": "File",
  "media.documents.fileHint": "PDF or photo, 10 MB at most.",
  "media.documents.do": "Send paper",
  "media.documents.sent": "The paper is kept.",
  "media.documents.none": "No papers yet",
  "media.documents.noneText": "A licence's paper speeds up curation: curators can compare the number at once.",
  "media.documents.kind.licence": "Licence document",
  "media.documents.kind.certificate": "Another certificate",
  "media.documents.kind.evidence": "Proof of a service's outcome",
} satisfies Texts<typeof source>;
