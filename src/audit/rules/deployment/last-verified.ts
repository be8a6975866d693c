import { daysSince } from '../../days-since.ts';
import type { AuditRule } from '../../rule.ts';

/** Days after which a demo may well have gone to sleep. */
const FRESH = 90;

/** Somebody looked lately whether the address still answers. */
export const lastVerified: AuditRule = {
  id: 'deployment/last-verified',
  severity: 'warning',
  holds: `The address of a deployment was opened within ${FRESH} days.`,
  why: 'Free hosts put demos to sleep and take them down. A dead link is worse than none: the reader tries it once.',
  source: 'Klein et al., Scholarly Context Not Found (2014): links to resources on the web die',
  help: 'deployment:\n  lastVerified: the day you opened the address and it answered',
  good: [
    'deployment: { kind: api, url: "https://demo.example.org", lastVerified: 2026-11-01 }\ntoday: "2026-11-21"',
    'deployment: { kind: api, url: "https://demo.example.org", lastVerified: 2026-08 }\ntoday: "2026-11-21"',
    'deployment: { kind: api, url: "https://demo.example.org" }',
    'today: "2026-11-21"',
  ],
  bad: [
    'deployment: { kind: api, url: "https://demo.example.org", lastVerified: 2026-08-01 }\ntoday: "2026-11-21"',
    'deployment: { kind: web-demo, url: "https://demo.example.org" }\ntoday: "2026-11-21"',
  ],
  find({ project: { manifest }, today }) {
    const { kind = 'none', url, lastVerified: day } = manifest.deployment ?? {};
    if (today === undefined || kind === 'none' || url === undefined) return undefined;
    const path = ['deployment', 'lastVerified'];
    if (day === undefined)
      return [{ path, message: 'The address has no day on which it last answered.' }];
    const days = daysSince(day, today);
    if (days <= FRESH) return [];
    const message = `The address last answered on ${day}, ${days} days ago; readers trust what was looked at within ${FRESH}.`;
    return [{ path, message }];
  },
};
