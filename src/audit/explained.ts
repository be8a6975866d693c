/** Characters below which an answer says what is so, but not how one knows. */
const ENOUGH = 20;

/** Whether an answer about leakage says how its author knows. */
export function isExplained({ how }: { readonly how?: string | undefined }): boolean {
  return (how?.trim().length ?? 0) >= ENOUGH;
}
