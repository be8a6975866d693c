import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, redact, redactDeep, redactPath, userNamesIn } from '../../src/drafts/redact.ts';
import { REMOVED } from '../../src/drafts/redact-rules.ts';

// Put together here, so that no scanner takes this file for a leak.
const SECRETS: Readonly<Record<string, string>> = {
  'a GitHub token': `ghp_${'a1B2'.repeat(9)}`,
  'a fine-grained GitHub token': `github_pat_${'x9Y8_'.repeat(8)}`,
  'an AWS key': `AKIA${'Q7WERTY2'.repeat(2)}`,
  'a Hugging Face token': `hf_${'aB3dE5'.repeat(6)}`,
  'an OpenAI key': `sk-${'proj-A1b2C3d4'.repeat(3)}`,
  'a Slack token': `xoxb-${'1234567890-'.repeat(2)}abc`,
  'a Stripe key': `sk_live_${'4eC39HqL'.repeat(3)}`,
  'a SendGrid key': `SG.${'ngeVfQFY'.repeat(3)}.${'TwL2iGAB'.repeat(3)}`,
  'a Replicate token': `r8_${'AbC12'.repeat(8)}`,
  'a Google sign-in': `ya29.${'a0AfH6SM'.repeat(4)}`,
  'a Slack address': `https://hooks.slack.com/services/T00000000/B00000000/${'x9Y8'.repeat(6)}`,
  'a Discord address': `https://discord.com/api/webhooks/123456789012/${'x9Y8'.repeat(9)}`,
  'a home folder in a JSON pointer': '/~1home~1quentina~1train.py/f1',
  'a JSON web token': `eyJ${'hbGciOi1'.repeat(2)}.eyJ${'zdWIiOi2'.repeat(2)}.c2lnbmF0dXJl`,
  'a private key': `-----BEGIN RSA PRIVATE KEY-----\nMIIE${'abc1'.repeat(10)}\n-----END RSA PRIVATE KEY-----`,
  'a home folder of Linux': '/home/quentina/runs/7',
  'a home folder of macOS': '/Users/quentina/runs/7',
  'a home folder of Windows': 'C:\\Users\\quentina\\runs',
  'a home folder of Windows in JSON': 'C:\\\\Users\\\\quentina\\\\runs',
  'a home folder in an address': 'file:///C:/Users/quentina/mlruns',
  'a percent-encoded home folder': 'C%3A%5CUsers%5Cquentina%5Cmlruns',
  'an e-mail address': 'quentina.vale+ml@example.org',
  'an e-mail address with letters of another script': 'квентина@пример.рф',
  'a machine on a local network': 'gpu-box-7.internal',
  'an address on a local network': '192.168.17.42',
  'a Windows machine': 'DESKTOP-Q7W3RTY',
  'an AWS machine': 'ip-10-1-2-3',
};
const ASSIGNED: Readonly<Record<string, string>> = {
  'WANDB_API_KEY=': '0123456789abcdef0123456789abcdef01234567',
  '"secret": "': 'q7W3rtY9uI1oP5as',
  "aws_secret_access_key = '": 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY1234567890',
  'db_password: ': 'correct-horse',
  'mlflow.user: ': 'quentina',
  '"username": "': 'quentina',
  '"host": "': 'fedora-gpu',
};

describe('redact', () => {
  test.each(Object.entries(SECRETS))('removes %s', (_, secret) => {
    const { text, counts } = redact(`before ${secret} after`);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('quentina');
    expect(text).toMatch(/^before .*after$/s);
    expect(Object.keys(counts).length).toBeGreaterThan(0);
  });

  test.each(Object.entries(SECRETS))('removes %s from a text in JSON', (_, secret) => {
    const text = JSON.stringify({ log: `before\n${secret}\nafter\t${secret}` });
    const inJson = JSON.stringify(secret).slice(1, -1);
    expect(redact(text).text).not.toContain(inJson);
    expect(redact(text).text).not.toContain('quentina');
  });

  test.each(Object.entries(ASSIGNED))(
    'removes the value of %s from a text in JSON',
    (key, secret) => {
      const { text } = redact(JSON.stringify({ log: `x\n${key}${secret}\ny` }));
      expect(text).not.toContain(secret);
    },
  );

  test.each(Object.entries(ASSIGNED))('removes the value of %s', (key, secret) => {
    expect(redact(`x\n${key}${secret}\ny`).text).not.toContain(secret);
  });

  test('leaves what only looks private', () => {
    const harmless = [
      'https://github.com/example/repo.git and git@github.com:example/repo.git',
      '{"max_tokens": 512, "tokenizer": "bert-base-uncased", "token": "mean"}',
      'cuda 11.8.0.65, scikit-learn 1.2.1, roc-auc@cv, recall@10',
      'sha256: 6416dfa85ea65c63718712e8a2c2799a983582abf5b99c330c5fd60b227c9820',
      'commit 324310d4f5d1c0ffee1234567890abcdef123456',
      '"primary_key": "customer_id", "keywords": ["health"], key: value',
      'rows of /content/drive and /data/train.csv, users: readers',
      'https://example.org/article/risk-assessments-in-criminal-sentencing',
    ];
    for (const text of harmless) expect(redact(text)).toEqual({ text, counts: {} });
  });

  test('counts by kind and removes names that home folders give away', () => {
    const text = 'trained by quentina in /home/quentina/a and /home/quentina/b, ask q@example.org';
    expect(userNamesIn(text)).toEqual(['quentina']);
    const { text: left, counts } = redact(text, { names: userNamesIn(text) });
    expect(left).toBe(`trained by ${REMOVED} in ~/a and ~/b, ask ${REMOVED}`);
    expect(counts).toEqual({ 'e-mail address': 1, 'home folder': 2, 'user name': 1 });
  });

  test.each(['aB3', 'a.', 'key-', '0.1,', 'eyJaaaaaaaa', 'https://'])(
    'gets to the end of a picture that stands in a text: %s',
    (part) => {
      const picture = part.repeat(300_000 / part.length);
      const { text } = redact(`${picture} by quentina.vale@example.org`);
      expect(text.startsWith(picture)).toBe(true);
      expect(text).not.toContain('quentina');
    },
  );

  test('leaves the owner in a public address, which leads nowhere without', () => {
    const names = ['quentina'];
    const kept = [
      'https://github.com/quentina/repo',
      'git@gitlab.com:quentina/repo.git',
      'https://www.kaggle.com/code/quentina/k',
      'https://huggingface.co/datasets/quentina/d',
    ].join(' ');
    expect(redact(kept, { names })).toEqual({ text: kept, counts: {} });
    expect(redact('https://example.org/quentina', { names }).text).not.toContain('quentina');
    expect(redact('github.com by quentina', { names }).text).not.toContain('quentina');
  });

  test('keeps the ending of a file that looks like the end of an address', () => {
    expect(redactPath('a/by q.vale@example.org.csv').text).toBe('a/by [removed].csv');
    expect(redactPath('q@host.json').text).toBe('[removed].json');
    expect(redactPath('a/b.json')).toEqual({ text: 'a/b.json', counts: {} });
  });

  test('takes no account that every machine has for a name', () => {
    expect(userNamesIn('/home/ubuntu/x /Users/runner/y /home/model/z /home/al/q')).toEqual([]);
  });

  test('finds nothing in what it left, however secrets and text are mixed', () => {
    const part = fc.oneof(
      fc.constantFrom(...Object.values(SECRETS)),
      fc.constantFrom(...Object.entries(ASSIGNED).map(([key, secret]) => key + secret)),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '\n',
        '"',
        "'",
        ': ',
        '=',
        '/',
        '\\',
        '@',
        '.',
        '-',
        '[removed]',
        '{',
        ',',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const { text } = redact(parts.join(''), { names: ['quentina'] });
        expect(redact(text, { names: ['quentina'] }).counts).toEqual({});
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('finds nothing in what it left between spaces, and no secret is left there', () => {
    const secrets = [...Object.values(SECRETS), ...Object.values(ASSIGNED).slice(-3)];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.values(SECRETS)), { maxLength: 9 }),
        (parts) => {
          const { text } = redact(parts.join('  '), { names: ['quentina', 'fedora-gpu'] });
          expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  });
});

describe('redactDeep', () => {
  test('cleans every text of a value and leaves numbers and keys', () => {
    const value = { a: ['/home/quentina/x', 1, null], 'b@c.example': { c: true } };
    expect(redactDeep(value)).toEqual({
      value: { a: ['~/x', 1, null], 'b@c.example': { c: true } },
      counts: { 'home folder': 1 },
    });
  });
});

describe('addCounts', () => {
  test('sums kind by kind, sorted', () => {
    const sum = addCounts([{ token: 1 }, { host: 2, token: 3 }]);
    expect(JSON.stringify(sum)).toBe('{"host":2,"token":4}');
  });
});
