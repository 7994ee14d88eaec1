/** How often the doors of sign-in may be knocked at. What succeeded at sign-in, code and password is given back. */
const minutes = (n: number) => n * 60;

export const limits = {
  signInAddress: { name: "sign-in-address", points: 50, seconds: minutes(15) },
  signInPair: { name: "sign-in-pair", points: 5, seconds: minutes(15) },
  signInPerson: { name: "sign-in-person", points: 60, seconds: minutes(60) },
  signUp: { name: "sign-up", points: 10, seconds: minutes(60) },
  letters: { name: "letters", points: 5, seconds: minutes(60) },
  forgotten: { name: "forgotten", points: 10, seconds: minutes(60) },
  code: { name: "code", points: 5, seconds: minutes(15) },
  again: { name: "again", points: 5, seconds: minutes(15) },
  links: { name: "links", points: 30, seconds: minutes(15) },
} as const;
