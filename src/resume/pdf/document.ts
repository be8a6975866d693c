import PDFDocument from 'pdfkit';
import type { Size } from './type.ts';

/** An element of the structure tree. */
export type Element = PDFKit.PDFStructureElement;

/**
 * What drawing needs of pdfkit. Its published types lack the open font as a source, the parent of a
 * link annotation, an outline's place and PDF/UA; the library takes them all.
 */
export interface Canvas {
  registerFont(name: string, source: unknown): unknown;
  font(name: string, size: number): unknown;
  fillColor(colour: string): unknown;
  text(text: string, x: number, y: number, options: object): unknown;
  link(x: number, y: number, w: number, h: number, url: string, options: object): unknown;
  markContent(tag: string, options: { readonly type: 'Layout' }): unknown;
  markStructureContent(tag: string): PDFKit.PDFStructureContent;
  endMarkedContent(): unknown;
  struct(tag: string, options?: { readonly alt: string }): Element;
  addStructure(element: Element): unknown;
  initSubset(options: { readonly subset: string }): void;
  addPage(): unknown;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  lineWidth(width: number): this;
  stroke(colour: string): this;
  readonly outline: Outline;
}

/** An outline entry, to which entries below it are added. */
export interface Outline {
  addItem(title: string, options: object): Outline;
}

/** What a file says about itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** Stands for creation and change: never the clock, so that the same résumé is the same file. */
  readonly date: Date;
  /** Width and height in points. */
  readonly size: Size;
}

/** A document that is tagged and described as PDF/UA-1 (ISO 14289-1:2014), still without a page. */
export function openDocument({ size, title, author, subject, language, date }: About) {
  const document = new TaggedDocument({
    autoFirstPage: false,
    size: [size.width, size.height],
    margin: 0,
    // None: the first use of a font would otherwise load Helvetica.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'modelfolio',
      CreationDate: date,
      ModDate: date,
    },
  });
  const canvas: Canvas = document;
  canvas.initSubset({ subset: 'PDF/UA' });
  return { document, canvas };
}

// pdfkit writes title and author into the XML metadata as they are: "R&D" would break it.
class TaggedDocument extends PDFDocument {
  override endMetadata(): void {
    const plain = this.info;
    this.info = {
      ...plain,
      ...Object.fromEntries(
        Object.entries(plain).flatMap(([key, value]) =>
          typeof value === 'string' ? [[key, escapeXml(value)]] : [],
        ),
      ),
    };
    super.endMetadata();
    this.info = plain;
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
