import type { form as source } from "../id/form.ts";
import type { Texts } from "../texts.ts";

export const form = {
  "form.required": "This part is still empty.",
  "form.tooShort": "Too short. At least {min} letters.",
  "form.tooLong": "Too long. At most {max} letters.",
  "form.tooLow": "Too small. At least {min}.",
  "form.tooHigh": "Too large. At most {max}.",
  "form.notRupiah": "Write whole rupiah. Example: 25.000.",
  "form.notNumber": "Write a whole number. Example: 12.",
  "form.badPhone": "This phone number is not quite right. Example: 0812 3456 7890.",
  "form.badEmail": "This e-mail address is not quite right. Example: name@example.com.",
  "form.badDate": "No calendar has this day. Example: 2026-11-24.",
  "form.badChoice": "This choice is not known. Choose one from the list.",
  "form.badCharacter": "There is a character that cannot be stored. Delete it and type again.",
  "form.unreadable": "The form could not be read. Reload the page and try again.",
  "form.tooMuch": "The form is too large to send at once.",
  "form.tooOften": "Too many tries. Please try again in {minutes} minutes.",
  "form.invalid": "This is not quite right.",
  notFound: "This record does not exist, or is not yours.",
  tooLate: "Somebody else changed it first. The page now shows the latest state.",
  "workflow.wrongState": "This step is not possible from the present state.",
  "workflow.notYours": "This step is not yours to take.",
} satisfies Texts<typeof source>;
