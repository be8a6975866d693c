/** Kinds of picture that can carry what a camera wrote into them: place, time, owner, device. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;
/** Of 100; a second encoding at this quality shows no difference on a page. */
const QUALITY = 90;

/** True for files that may hold more about their author than they show, by name. */
export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

/**
 * A picture without EXIF (with its GPS position), XMP, IPTC and comments, turned upright as they said; its
 * colour profile stays. Undefined when there is nothing to remove, or when it is no picture.
 */
export async function withoutCameraData(
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { default: sharp } = await import('sharp');
  // However large it says it is: what is not read keeps what it holds.
  const image = sharp(bytes, { animated: true, limitInputPixels: false });
  const held = await image.metadata().catch(() => undefined);
  if (!held || !(held.exif ?? held.xmp ?? held.iptc ?? held.comments)) return undefined;
  const upright = (held.pages ?? 1) > 1 ? image : image.autoOrient();
  // AVIF is called after its container; other files in that container cannot be written.
  const format = held.format === 'heif' ? 'avif' : held.format;
  const options = format === 'png' || format === 'gif' ? {} : { quality: QUALITY };
  return new Uint8Array(await upright.keepIccProfile().toFormat(format, options).toBuffer());
}
