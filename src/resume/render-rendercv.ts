import { stringify } from 'yaml';
import type { Contact, Resume } from './content.ts';
import { defined } from './defined.ts';
import { oneLine } from './one-line.ts';
import { escapeInline } from './rendercv/markdown.ts';
import { networkOf } from './rendercv/networks.ts';
import { entriesOf } from './rendercv/sections.ts';

/** YAML that RenderCV 2 typesets (github.com/rendercv/rendercv, schema.json): `rendercv render <file>`. */
export function renderRenderCv(resume: Resume): string {
  const cv = defined({
    name: escapeInline(resume.name),
    headline: escapeInline(resume.role),
    ...contacts(resume),
    sections: Object.fromEntries(
      resume.sections.map((section) => [section.title, entriesOf(section)]),
    ),
  });
  // Quotes around all text keep `no`, `1.10` and dates what they are in every YAML version.
  return stringify(
    { cv },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}

function contacts({ contacts: all }: Resume) {
  const textOf = (kind: Contact['kind']) => all.find((contact) => contact.kind === kind)?.text;
  const phone = textOf('phone');
  const place = textOf('location');
  const links = all.filter(({ kind }) => kind === 'link');
  const own = [
    // RenderCV takes a telephone number in its international form only.
    ...(phone && !isGlobal(phone) ? [connection('phone', phone)] : []),
    ...links
      .filter((link) => !networkOf(link))
      .map(({ text, href }) => connection('link', text, href)),
  ];
  return {
    location: textOf('address') ?? place,
    email: textOf('email'),
    phone: phone && isGlobal(phone) ? phone : undefined,
    website: all.find(({ kind }) => kind === 'site')?.href,
    social_networks: filled(links.flatMap((link) => networkOf(link) ?? [])),
    custom_connections: filled(own),
  };
}

function connection(icon: string, text: string, url: string | null = null) {
  return { fontawesome_icon: icon, placeholder: oneLine(text), url };
}

function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

function isGlobal(phone: string): boolean {
  return phone.startsWith('+');
}
