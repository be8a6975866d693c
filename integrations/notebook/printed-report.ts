/** What a printed classification report of scikit-learn says beside its classes. Numbers as printed. */
export interface PrintedReport {
  readonly accuracy?: string;
  /** F1 by average: `macro`, `weighted`. */
  readonly f1: readonly { readonly average: string; readonly value: string }[];
  readonly classes: readonly string[];
  /** Rows it is about; absent when the supports of the classes do not add up to it. */
  readonly n?: number;
}

/** Longer lines are no table. */
const WIDEST = 200;
const HEADER = /^\s*precision\s+recall\s+f1-score\s+support\s*$/;
const RATE = String.raw`(\d(?:\.\d{1,6})?)`;
const ROW = new RegExp(String.raw`^\s*(\S.*?)\s+${RATE}\s+${RATE}\s+${RATE}\s+(\d{1,9})\s*$`);
const ACCURACY = new RegExp(String.raw`^\s*accuracy\s+${RATE}\s+(\d{1,9})\s*$`);

/** Finds the classification reports in printed text: tables of fixed width, one row per class. */
export function printedReports(text: string): PrintedReport[] {
  const lines = text.split('\n').map((line) => (line.length > WIDEST ? '…' : line));
  return lines.flatMap((line, index) => {
    const report = HEADER.test(line) ? reportOf(tableAt(lines.slice(index + 1))) : undefined;
    return report ? [report] : [];
  });
}

function tableAt(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line) => line.trim() !== '' && !ROW.test(line) && !ACCURACY.test(line),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function reportOf(lines: readonly string[]): PrintedReport | undefined {
  const rows = lines.flatMap((line) => {
    const [, name, , , f1, support] = ROW.exec(line) ?? [];
    return name === undefined || f1 === undefined ? [] : [{ name, f1, support: Number(support) }];
  });
  const classes = rows.filter(({ name }) => !/\savg$|^avg \/ total$/.test(name));
  if (classes.length < 2) return undefined;
  const [, accuracy, total] = lines.map((line) => ACCURACY.exec(line)).find(Boolean) ?? [];
  const sum = classes.reduce((all, { support }) => all + support, 0);
  return {
    ...(accuracy === undefined ? {} : { accuracy }),
    f1: rows.flatMap(({ name, f1 }) => {
      const average = /^(macro|weighted) avg$/.exec(name)?.[1];
      return average === undefined ? [] : [{ average, value: f1 }];
    }),
    classes: classes.map(({ name }) => name),
    ...(Number(total) === sum ? { n: sum } : {}),
  };
}
