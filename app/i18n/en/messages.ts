import type { messages as source } from "../id/messages.ts";
import type { Texts } from "../texts.ts";

export const messages = {
  "messages.foot": "This letter was sent by UKM Mart Maluku Utara. Replies are not read.",
  "messages.signUp.subject": "Activate your UKM Mart account",
  "messages.signUp.body":
    "Hello {name},\n\nSomebody signed up at UKM Mart with this address. Open the link below and type the password you chose. It works for 48 hours.\n\nNot you? Ignore this letter: without the link and the password no account is opened.",
  "messages.signUp.link": "Activate account",
  "messages.signUpAgain.subject": "You have an account already",
  "messages.signUpAgain.body":
    "Hello {name},\n\nSomebody tried to sign up with this address, but your account is there already. Just sign in as always.\n\nForgot your password? Make a new one by the link below.",
  "messages.signUpAgain.link": "Make a new password",
  "messages.forgotten.subject": "Make a new password",
  "messages.forgotten.body":
    "Hello {name},\n\nOpen the link below to make a new password. It works for 2 hours and only once.\n\nNot you who asked? Ignore this letter: your password stays as it is.",
  "messages.forgotten.link": "Make a new password",
  "messages.passwordChanged.subject": "Your password was changed",
  "messages.passwordChanged.body":
    "Hello {name},\n\nThe password of your account was changed just now, and every other device is signed out.\n\nNot you? Make a new password now by the link below.",
  "messages.passwordChanged.link": "Make a new password",
} satisfies Texts<typeof source>;
