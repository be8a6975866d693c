import ts from 'typescript';

/** A text in a source file that reads like words for people. */
export interface LooseText {
  readonly file: string;
  readonly text: string;
}

const PROSE = /(?:^|[\s(])[a-zà-ÿ]{3,} \p{L}|^[A-Z][a-zà-ÿ]+(?:$|[\s,.:])/u;

/** Texts of a TypeScript file that read like prose: not imports, types, errors, or words of this project's own code. */
export function looseTexts(file: string, source: string): LooseText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: LooseText[] = [];
  const visit = (node: ts.Node): void => {
    if (isCode(node)) return;
    const text = textOf(node);
    if (text !== undefined && PROSE.test(text)) found.push({ file, text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Words that stand in an Astro component's markup, outside `{…}` and attributes that are not read out. */
export function looseMarkup(file: string, source: string): LooseText[] {
  const markup = source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const between = [...markup.matchAll(/>([^<>{}()=&|?`]+)</g)].map(([, text = '']) => text.trim());
  const read = [...markup.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  return [...between, ...read]
    .filter((text) => /\p{L}{2,}/u.test(text) && !/[;:]\s*$|\bcase '/.test(text))
    .map((text) => ({ file, text }));
}

function isCode(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isThrowStatement(node) ||
    ts.isRegularExpressionLiteral(node) ||
    (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()))
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}
