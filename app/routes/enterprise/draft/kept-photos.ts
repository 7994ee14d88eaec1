/** A photo that waits on this phone. Without a number the browser keeps nothing for us, and the page alone holds it. */
export type KeptPhoto = { id: number | null; name: string; photo: Blob };

type Row = { id?: number; productId: string; name: string; photo: Blob };

/** Photos lie in the browser's own store until the server has them, so that a closed page or an empty battery loses none. */
export async function keepPhoto(productId: string, { name, photo }: Omit<KeptPhoto, "id">): Promise<KeptPhoto> {
  const row: Row = { productId, name, photo };
  const id = await inStore("readwrite", (rows) => rows.add(row));
  return { id: typeof id === "number" ? id : null, name, photo };
}

export async function keptPhotos(productId: string): Promise<KeptPhoto[]> {
  const rows = await inStore("readonly", (all) => all.getAll());
  // Only keepPhoto writes into this store, so its rows are of its shape.
  return ((rows ?? []) as Row[]).flatMap(({ id, name, photo, productId: of }) =>
    of === productId && id !== undefined ? [{ id, name, photo }] : [],
  );
}

export async function dropPhoto({ id }: Pick<KeptPhoto, "id">): Promise<void> {
  if (id !== null) await inStore("readwrite", (rows) => rows.delete(id));
}

const STORE = "photos";

/** Null where the browser has no store for us, as in some private windows: the photo is sent all the same. */
async function inStore<T>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  const base = await opened();
  if (!base) return null;
  return new Promise((resolve) => {
    const asked = work(base.transaction(STORE, mode).objectStore(STORE));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
  });
}

function opened(): Promise<IDBDatabase | null> {
  if (!("indexedDB" in window)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const asked = indexedDB.open("ukm-foto", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
    asked.onblocked = () => resolve(null);
  });
}
