import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "#app/core/actor.ts";
import { pictureFile, picturesOf, pointAt, publishPhotos, takePhoto } from "#app/domain/media/media.server.ts";
import { mediaTasks } from "#app/domain/media/media.tasks.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { type Cast, cast, today } from "../../cast/index.ts";

const house: { cast: Cast | null } = { cast: null };
const people = () => {
  if (!house.cast) throw new Error("the cast has not entered");
  return house.cast;
};
beforeAll(async () => {
  house.cast = await cast();
});

const photo = (colour: string, width = 1000) =>
  sharp({ create: { width, height: width * 1.25, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
const prepare = async (photoId: string) => await mediaTasks[0]?.run({ photoId });
const asks = (actor: Parameters<typeof takePhoto>[0]) => () => Promise.resolve(actor);

async function taken(colour: string, width?: number): Promise<string> {
  const result = await takePhoto(people().owner, {
    enterpriseId: people().kitchen.id,
    file: await photo(colour, width),
  });
  if (!result.ok) throw new Error(result.code);
  return result.value.photoId;
}

const pictureOf = async (photoId: string) => (await picturesOf([photoId])).get(photoId);

describe("a photo of the owner", () => {
  it("can be shown at once by its colours, and by its sizes once the worker has made them", async () => {
    const photoId = await taken("#a01819");
    expect(await pictureOf(photoId)).toMatchObject({ state: "pending", sources: [], width: 1000, height: 1250 });
    await prepare(photoId);
    const picture = await pictureOf(photoId);
    expect(picture?.state).toBe("ready");
    expect(picture?.sources.map(({ format, width }) => `${format} ${width}`)).toEqual([
      "avif 180",
      "webp 180",
      "avif 360",
      "webp 360",
      "avif 720",
      "webp 720",
    ]);
  });

  it("is never blown up: a small original has small sizes", async () => {
    const photoId = await taken("#136d7e", 240);
    await prepare(photoId);
    expect((await pictureOf(photoId))?.sources.map(({ width }) => width)).toEqual([180, 180, 240, 240]);
  });

  it("sent twice is one photo", async () => {
    expect(await taken("#1c6037")).toBe(await taken("#1c6037"));
  });

  it("is prepared once, however often the job runs", async () => {
    const photoId = await taken("#653728");
    await prepare(photoId);
    const before = await pictureOf(photoId);
    await prepare(photoId);
    expect(await pictureOf(photoId)).toEqual(before);
  });

  it("whose original is lost says so and is not tried for ever", async () => {
    const photoId = await taken("#724018");
    const { fileKey } = await db.photo.findUniqueOrThrow({ where: { id: photoId } });
    await storage.delete(fileKey);
    await prepare(photoId);
    expect(await pictureOf(photoId)).toMatchObject({ state: "failed", sources: [] });
  });

  it("is kept under a random key that tells nothing of the sender's name", async () => {
    const photoId = await taken("#7c1215");
    const { fileKey } = await db.photo.findUniqueOrThrow({ where: { id: photoId } });
    expect(fileKey).toMatch(/^originals\/[0-9a-f]{32}\.jpg$/);
  });

  it("cannot be added to another's enterprise", async () => {
    const { otherOwner, shopper, kitchen } = people();
    for (const actor of [otherOwner, shopper, anonymous]) {
      expect(await takePhoto(actor, { enterpriseId: kitchen.id, file: await photo("#000000") })).toMatchObject({
        ok: false,
        code: "notFound",
      });
    }
  });
});

describe("what a photo is about", () => {
  it("is its middle until its owner points elsewhere; nobody else may", async () => {
    const { owner, otherOwner, shopper, kitchen, otherKitchen } = people();
    const photoId = await taken("#4b2a63");
    expect((await pictureOf(photoId))?.focus).toEqual({ x: 50, y: 50 });
    const point = (actor: typeof owner, enterpriseId: string) =>
      pointAt(actor, { photoId, enterpriseId, spot: "bottomLeft" });
    expect(await point(shopper, kitchen.id)).toMatchObject({ code: "notFound" });
    expect(await point(otherOwner, kitchen.id)).toMatchObject({ code: "notFound" });
    expect(await point(otherOwner, otherKitchen.id)).toMatchObject({ code: "notFound" });
    expect(await point(owner, kitchen.id)).toMatchObject({ ok: true });
    expect((await pictureOf(photoId))?.focus).toEqual({ x: 0, y: 100 });
  });
});

describe("who may see a picture", () => {
  it("before publication its enterprise and the staff, afterwards everybody", async () => {
    const { owner, otherOwner, shopper, curator } = people();
    const photoId = await taken("#965719");
    await prepare(photoId);
    const name = (await pictureOf(photoId))?.sources[0]?.url.replace("/media/", "") ?? "";
    for (const actor of [anonymous, shopper, otherOwner]) expect(await pictureFile(name, asks(actor))).toBeNull();
    for (const actor of [owner, curator]) {
      expect(await pictureFile(name, asks(actor))).toMatchObject({ type: "image/avif", isPublic: false });
    }
    await db.$transaction((tx) => publishPhotos(tx, [photoId], today));
    expect(await pictureFile(name, asks(anonymous))).toMatchObject({ isPublic: true });
  });

  it.each([
    "",
    "../../etc/passwd",
    "originals/0123456789abcdef0123456789abcdef.jpg",
    "%00.avif",
    "0".repeat(32),
    `${"0".repeat(32)}.avif`,
    `${"0".repeat(32)}.svg`,
  ])("%j is no picture", async (name) => {
    expect(await pictureFile(name, asks(people().admin))).toBeNull();
  });
});
