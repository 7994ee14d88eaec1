import type { messages as source } from "../id/messages.ts";
import type { Texts } from "../texts.ts";

export const messages = {
  "messages.foot": "This letter was sent by UKM Mart Maluku Utara. Replies are not read.",
  "messages.demo": "This is a sample letter from a practice shop. No money moves and no goods are sent.",
  "messages.listing.seeDesk": "The reasons are on the product's page at your stall.",
  "messages.notices.title": "Notices",
  "messages.notices.some": "{n} new notices",
  "messages.notices.count": "{n} unread",
  "messages.notices.allRead": "Everything is read.",
  "messages.notices.empty": "No notices yet",
  "messages.notices.emptyText": "News of orders and products appear here.",
  "messages.notices.open": "Open",
  "messages.notices.unread": "New",
  "messages.notices.readAll": "Mark all as read",
  "messages.signUp.subject": "Activate your UKM Mart account",
  "messages.signUp.body":
    "Hello {name},\n\nSomebody signed up at UKM Mart with this address. Open the link below and type the password you chose. It works for 7 days.\n\nNot you? Ignore this letter: without the link and the password no account is opened.",
  "messages.signUp.link": "Activate account",
  "messages.signUpAgain.subject": "You have an account already",
  "messages.signUpAgain.body":
    "Hello {name},\n\nSomebody tried to sign up with this address, but your account is there already. Just sign in as always.\n\nForgot your password? Make a new one by the link below.",
  "messages.signUpAgain.link": "Make a new password",
  "messages.forgotten.subject": "Make a new password",
  "messages.forgotten.body":
    "Hello {name},\n\nOpen the link below to make a new password. It works for 30 minutes and only once.\n\nNot you who asked? Ignore this letter: your password stays as it is.",
  "messages.forgotten.link": "Make a new password",
  "messages.passwordChanged.subject": "Your password was changed",
  "messages.passwordChanged.body":
    "Hello {name},\n\nThe password of your account was changed just now, and every other device is signed out.\n\nNot you? Make a new password now by the link below.",
  "messages.passwordChanged.link": "Make a new password",
  "messages.orderPlaced.subject": "Your order {number} is held",
  "messages.orderPlaced.body":
    "Hello {name},\n\nThe goods of order {number} are set aside for you. The total is {total}.\n\nPlease pay before the time runs out; how and until when stands on the order's page.",
  "messages.orderPlaced.link": "See the order",
  "messages.orderConfirmed.subject": "Your order {number} is paid",
  "messages.orderConfirmed.body":
    "Hello {name},\n\nThank you. We received {total} for order {number}, and its makers begin to pack.\n\nYou hear from us again when the parcel leaves.",
  "messages.orderConfirmed.link": "Follow the order",
  "messages.orderExpired.subject": "The time of order {number} ran out",
  "messages.orderExpired.body":
    "Hello {name},\n\nNo payment for order {number} came in time, so its goods are free again.\n\nStill want them? Just order again. If you did pay, write to us and the money goes back.",
  "messages.orderExpired.link": "See the order",
  "messages.orderCancelled.subject": "Your order {number} is cancelled",
  "messages.orderCancelled.body":
    "Hello {name},\n\nOrder {number} is cancelled. Money that came in already goes back the way it came.",
  "messages.orderCancelled.link": "See the order",
  "messages.parcelShipped.subject": "A parcel of order {number} is on its way",
  "messages.parcelShipped.body":
    "Hello {name},\n\nA parcel of order {number} was sent.\nCourier: {courier}\nWaybill: {waybill}\n\nFollow it on the order's page.",
  "messages.parcelShipped.link": "Follow the order",
  "messages.orderForMaker.subject": "A new order: {number}",
  "messages.orderForMaker.body":
    "Hello {name},\n\nA new order was paid. Accept it at your stall within 72 hours, then pack it; after that the buyer's money goes back.",
  "messages.orderForMaker.link": "Open it at the stall",
  "messages.parcelToPickup.subject": "Order {number} waits at {place}",
  "messages.parcelToPickup.body":
    "Hello {name},\n\nThe goods of order {number} are at {place}. Say the order number and the recipient's name at the desk.\n\nFetched them? Say so on the order's page, and the maker is paid.",
  "messages.parcelToPickup.link": "Open the order",
  "messages.parcelRefused.subject": "Part of order {number} cannot be sent",
  "messages.parcelRefused.body":
    "Hello {name},\n\nIts maker cannot send this part of order {number}:\n{items}\n\nThe money for it and its shipping goes back the way it came. The other parts go on.",
  "messages.parcelRefused.link": "See the order",
  "messages.refundSettled.subject": "{amount} of order {number} went back",
  "messages.refundSettled.body":
    "Hello {name},\n\n{amount} of order {number} was sent back the way it came. Banks can take a few days to show it.",
  "messages.refundSettled.link": "See the order",
  "messages.orderReview.subject": "We are checking the payment of order {number}",
  "messages.orderReview.body":
    "Hello {name},\n\nMoney came in for order {number}, but it does not fit the order. Our staff look at it within 2 working days.\n\nDo not pay again. We write to you when it is decided.",
  "messages.orderReview.link": "See the order",
  "messages.orderToReview.subject": "Order {number} needs a decision",
  "messages.orderToReview.body":
    "Hello {name},\n\nThe money that came for order {number} does not match, or came late. Please decide within 2 working days.",
  "messages.orderToReview.link": "Open the order",
  "messages.refundFailed.subject": "The refund of {amount} for order {number} failed",
  "messages.refundFailed.body":
    "Hello {name},\n\nThe payment provider refused the refund of {amount} for order {number}. Send it again, or pay it back by transfer.",
  "messages.refundFailed.link": "Open the order",
  "messages.listingApproved.subject": "{product} is on sale",
  "messages.listingApproved.body":
    "Hello {name},\n\nGood news: {product} passed curation and can be bought at UKM Mart now.\n\nCheck its stock and price, then share its page with your customers.",
  "messages.listingApproved.link": "See the product",
  "messages.listingReturned.subject": "{product} needs some changes",
  "messages.listingReturned.body":
    "Hello {name},\n\nA curator has looked at {product}. Please change:\n\n{items}\n\nMend it at your stall and send it again. What has passed is not checked again unless you change it.",
  "messages.listingReturned.link": "Mend it now",
  "messages.listingRejected.subject": "{product} cannot be accepted",
  "messages.listingRejected.body":
    "Hello {name},\n\nThe lead curator decided that {product} cannot be sold at UKM Mart.\n\nThe reason: {reason}\n\nDo you disagree? Appeal within 14 days, and another curator looks at it.",
  "messages.listingRejected.link": "Read the decision",
  "messages.listingLapsed.subject": "The proposal for {product} is closed",
  "messages.listingLapsed.body":
    "Hello {name},\n\n{product} was not sent again for 60 days, so its proposal is closed. What you wrote is kept, and you can send it again at any time.",
  "messages.listingLapsed.link": "Open it at the stall",
  "messages.verdictBack": "Your verdict on {product} has come back to you. {why}",
  "messages.versionGone": "{product} is no longer under review: its owner withdrew it, or it has been decided.",
  "messages.rejectionLate": "Your no to {product} was not carried out. {why}",
  "messages.licenceEnding.subject": "{kind} {number} ends on {date}",
  "messages.licenceEnding.body":
    "Hello {name},\n\n{kind} number {number} is valid until {date}. Start its renewal now, so that your products stay on sale.\n\nA consultant of the centre can help at no cost.",
  "messages.licenceEnding.link": "Open the stall",
  "messages.licenceEnded.subject": "{kind} {number} has ended",
  "messages.licenceEnded.body":
    "Hello {name},\n\n{kind} number {number} ended on {date}. The products that carry it are off sale until there is a new licence.\n\nA case of renewal is open with our certification service. Enter the new number on the product's page as soon as it is issued.",
  "messages.licenceEnded.link": "Open the stall",
  "messages.licenceVoided.subject": "{kind} {number} was voided",
  "messages.licenceVoided.body":
    "Hello {name},\n\nWe voided {kind} {number}. The reason: {reason}\n\nProducts that use it are held from sale unless another licence stands in. If you think this is a mistake, answer this letter or come to the service centre; a consultant helps free of charge.",
  "messages.licenceVoided.link": "See the papers of the business",
  "messages.cartHeld.subject": "{product} in your cart is off sale for now",
  "messages.cartHeld.body":
    "Hello {name},\n\n{product} is off sale for now, because its licence is no longer valid. Everything else in your cart is kept.\n\nIt can be bought again as soon as its maker has renewed the licence.",
  "messages.cartHeld.link": "See the cart",
  "messages.referralReady.subject": "{item} is ready to be checked again",
  "messages.referralReady.body":
    "Hello {name},\n\nService {case} for {product} is done. The item that had not passed, {item}, is ready to be checked again.\n\nBring your product up to date and send it to the curators again.",
  "messages.referralReady.link": "Open the product",
  "messages.packagingQuoted.subject": "The price for packing {product} awaits your answer",
  "messages.packagingQuoted.body":
    "Hello {name},\n\nThe packaging house has worked out the price of job {job} for {product}. Look at its lines and the subsidy, then agree or decline within 7 days.\n\nDesign begins once you agree.",
  "messages.packagingQuoted.link": "See the price",
  "messages.packagingProof.subject": "A proof of the pack for {product} awaits your approval",
  "messages.packagingProof.body":
    "Hello {name},\n\nThe proof for job {job}, {product}, is ready for you. Look at the picture and at what the label says, then approve it or ask for changes within 7 days.\n\nWe print only after your approval, and exactly what you approved.",
  "messages.packagingProof.link": "Check the proof",
  "messages.packagingVoided.subject": "The pack for {product} needs your approval again",
  "messages.packagingVoided.body":
    "Hello {name},\n\nThe label or the options of the pack for {product} changed after you approved its proof, so the approval of job {job} no longer stands.\n\nThe designer prepares a new proof, and we will tell you once it is ready.",
  "messages.packagingVoided.link": "See the job",
  "messages.packagingReady.subject": "The packs for {product} can be fetched",
  "messages.packagingReady.body":
    "Hello {name},\n\n{quantity} packs for {product} from job {job} passed the quality check and can be fetched at the packaging house.\n\nBring the number of the job. The hand-over is recorded in minutes, which you can also download from your desk.",
  "messages.packagingReady.link": "Open the job",
  "messages.complaintFiled.subject": "We received complaint {complaint}",
  "messages.complaintFiled.body":
    "Hello {name},\n\nWe received your complaint about {product} from order {number}. We answer by {due} at the latest.\n\nThe answer comes to this address.",
  "messages.complaintFiled.link": "Open the order",
  "messages.complaintAnswered.subject": "The answer to complaint {complaint}",
  "messages.complaintAnswered.body":
    "Hello {name},\n\nAbout your complaint on {product} from order {number}:\n\n{answer}\n\nNot content? Write again from the page of your order. The page on complaints also names the Ministry of Trade's contact.",
  "messages.complaintAnswered.link": "Open the order",
  "messages.complaintForMaker.subject": "A buyer complains about {product}",
  "messages.complaintForMaker.body":
    "Hello {name},\n\nA buyer complains about {product}, number {complaint}. Read it at your desk and propose an answer. The staff answer the buyer by {due} at the latest.",
  "messages.complaintForMaker.link": "Read the complaint",
  "messages.complaintForStaff.subject": "Complaint {complaint} waits for an answer",
  "messages.complaintForStaff.body":
    "Hello {name},\n\nComplaint {complaint} about {product} has come in. It is to be answered by {due}.",
  "messages.complaintForStaff.link": "Open the complaint",
  "messages.complaintProposed.subject": "A proposed answer to complaint {complaint}",
  "messages.complaintProposed.body":
    "Hello {name},\n\nThe maker proposed an answer to complaint {complaint} about {product}. Check it and send it to the buyer by {due} at the latest.",
  "messages.complaintProposed.link": "Check the proposal",
  "messages.complaintsMany.subject": "{product} got three complaints in 90 days",
  "messages.complaintsMany.body":
    "Hello {name},\n\n{product} got three complaints in 90 days. By the rules of curation its listing needs a new look.",
  "messages.complaintsMany.link": "Open curation",
  "messages.reviewForMaker.subject": "A new review of {product}",
  "messages.reviewForMaker.body":
    "Hello {name},\n\nA buyer reviewed {product}. Read it at your desk. You may reply once; your reply shows on the product's page.",
  "messages.reviewForMaker.link": "Read the review",
  "messages.reviewHidden.subject": "Your review of {product} is hidden",
  "messages.reviewHidden.body":
    "Hello {name},\n\nYour review of {product} from order {number} is no longer shown in the shop.\n\nThe reason: {reason}\n\nYou think this is a mistake? Tell us from the page of your order.",
  "messages.reviewHidden.link": "Open the order",
  "messages.invitation.subject": "Invitation to join {place}",
  "messages.invitation.body":
    "Hello {name},\n\nYou are invited to help run {place} at UKM Mart. Open the link below to join. It works for 7 days and only once.\n\nYou do not know {place}? Ignore this letter: without you nothing happens.",
  "messages.invitation.link": "Join",
  "messages.factorOn.subject": "The second factor is on for your account",
  "messages.factorOn.body":
    "Hello {name},\n\nFrom now on your account asks for a code of the app after the password.\n\nIt was not you? Make a new password now and call the admin.",
  "messages.factorOn.link": "Make a new password",
  "messages.factorOff.subject": "The second factor is off for your account",
  "messages.factorOff.body":
    "Hello {name},\n\nYour account no longer asks for a second factor; the password alone signs in.\n\nIt was not you? Make a new password now and call the admin.",
  "messages.factorOff.link": "Make a new password",
  "messages.rolesChanged.subject": "Your roles at UKM Mart changed",
  "messages.rolesChanged.body":
    "Hello {name},\n\nAn admin changed your roles at UKM Mart. Sign in again to see them.\n\nSomething looks wrong? Call the admin.",
  "messages.rolesChanged.link": "Sign in",
  "messages.selectionApplied.subject": "We have received the application of {business}",
  "messages.selectionApplied.body":
    'Hello {name},\n\nThe application of {business} for "{call}" has arrived. The answer comes after applications are closed and everybody was looked at.',
  "messages.selectionApplied.link": "See the application",
  "messages.selectionAccepted.subject": "{business} is accepted",
  "messages.selectionAccepted.body":
    'Hello {name},\n\nCongratulations, {business} is accepted for "{call}". {reason}\n\nWe will be in touch about what comes next.',
  "messages.selectionAccepted.link": "See the application",
  "messages.selectionWaiting.subject": "{business} is on the waiting list",
  "messages.selectionWaiting.body":
    'Hello {name},\n\n{business} is on the waiting list of "{call}".\n\nThe reason: {reason}',
  "messages.selectionWaiting.link": "See the application",
  "messages.selectionDeclined.subject": "{business} is not accepted this time",
  "messages.selectionDeclined.body":
    'Hello {name},\n\n{business} is not accepted for "{call}" this time.\n\nThe reason: {reason}\n\nThe consultants of the centre gladly help to prepare for the next call.',
  "messages.selectionDeclined.link": "See the application",
  "messages.selectionOnboarded.subject": "The stall of {business} is ready",
  "messages.selectionOnboarded.body":
    "Hello {name},\n\n{business} is in the books of UKM Mart. Open its stall and begin with the first product.",
  "messages.selectionOnboarded.link": "Open the stall",
} satisfies Texts<typeof source>;
