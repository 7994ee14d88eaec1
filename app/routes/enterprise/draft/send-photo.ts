import { type Answer, answerIn } from "./saving.ts";

/** Sends one photo and says how much of it has left; none of our answers means that the network broke off. */
export function sendPhoto(
  address: string,
  { photo, name }: { photo: Blob; name: string },
  onPart: (percent: number) => void,
): Promise<Answer | null> {
  const body = new FormData();
  body.append("photos", photo, name);
  return new Promise((resolve) => {
    // Only this older way of sending tells how far it is.
    const way = new XMLHttpRequest();
    way.open("POST", address);
    way.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? Math.floor((loaded * 100) / total) : 0);
    way.onload = () => resolve(answerIn(way.responseText));
    way.onerror = () => resolve(null);
    way.ontimeout = () => resolve(null);
    way.send(body);
  });
}
