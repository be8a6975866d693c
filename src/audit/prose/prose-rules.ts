import type { ProseRule } from './prose-rule.ts';

/**
 * The rules about prose, sorted. Their examples stand in a case study beside `data.csv`,
 * `errors.png` and `notebooks/train.ipynb`, whose plot has the tag `plot`, in a project with an
 * accuracy of 0.993 on its test split; the project in the folder `beta` is published too.
 */
export const PROSE_RULES: readonly ProseRule[] = [
  {
    id: 'prose/alt-text',
    holds: 'Every picture says in words what it shows.',
    why: 'Readers who cannot see it, programs, and readers whose picture did not load get the words in its place.',
    source: 'Web Content Accessibility Guidelines 2.2 (W3C, 2023), 1.1.1',
    good: ['![Errors by hour, highest at night](./errors.png)'],
    bad: ['![](./errors.png)'],
    help: 'Write what the picture shows between the brackets.',
  },
  {
    id: 'prose/component',
    holds: 'A component names a number, chart or reader this project has, and TeX that can be set.',
    why: 'Numbers in a sentence come from the manifest, so a name that stands for nothing leaves a hole in it.',
    good: ['<Metric id="accuracy/test" />', '<Math tex="a^2" />'],
    bad: ['<Metric id="acuracy/test" />', '<Metric />', '<Math tex="\\frac{" />'],
    help: 'Take the name from `modelfolio facts`; the finding lists the nearest.',
  },
  {
    id: 'prose/embed',
    holds: 'No element loads a document, a program or a file from elsewhere.',
    why: 'Another server would learn who reads the page, and what it sends may change or be gone.',
    source: 'Content Security Policy Level 3 (W3C, 2025)',
    good: ['[Watch the demo](https://example.org/demo)'],
    bad: [
      '<iframe src="https://example.org/demo" />',
      '<video src="https://example.org/demo.mp4" />',
      '<audio src="talk.mp3" />',
    ],
    help: 'Link to it in its place: [what it shows](https://…).',
  },
  {
    id: 'prose/link',
    holds: 'Every link leads to something a visitor can open.',
    why: 'A link that leads nowhere is shown as plain text, and what it was to prove stays unproven.',
    good: ['[The data](data.csv), [the next project](../beta/), [a paper](https://example.org)'],
    bad: [
      '[The data](dta.csv)',
      '[The next project](../btea/)',
      '[The notebook](http://localhost:8888/lab)',
      '[The data][data]',
      '<a href="javascript:alert(1)">x</a>',
    ],
    help: 'Write an https:// address, /projects/<id>/, ../folder/ or a path from the project folder.',
  },
  {
    id: 'prose/mdx',
    holds: 'A case study is MDX: Markdown in which `<` begins a component and `{` an expression.',
    why: 'Text the compiler cannot read gives no page.',
    source: 'MDX 3 (2023)',
    good: ['Fewer than 5 \\< 10 rows, and a set \\{a, b}.'],
    bad: ['Fewer than 5 <10 rows.', 'A set {a, b.'],
    help: 'Write \\< and \\{ for the characters.',
  },
  {
    id: 'prose/notebook',
    holds:
      '<Notebook> names a notebook inside the project folder, and tags some of its cells have.',
    why: 'An excerpt is read from the file itself, so that it cannot differ from what was run.',
    source: 'nbformat 4 (Project Jupyter, 2015)',
    good: ['<Notebook file="notebooks/train.ipynb" tags="plot" />'],
    bad: [
      '<Notebook file="notebooks/trian.ipynb" />',
      '<Notebook file="notebooks/train.ipynb" tags="plto" />',
      '<Notebook />',
    ],
    help: 'Write <Notebook file="notebooks/train.ipynb" tags="plot" />.',
  },
  {
    id: 'prose/picture',
    holds:
      'A picture is a file of the project folder that can be drawn: AVIF, GIF, JPEG, PNG, TIFF or WebP, at most 20 MB.',
    why: 'Pages ask no other server for anything, and every picture is drawn anew in the sizes it is shown in, without camera data.',
    good: ['![Errors by hour](./errors.png)', '![Errors by hour][e]\n\n[e]: ./errors.png'],
    bad: [
      '![Errors by hour](https://example.org/errors.png)',
      '![Errors by hour](./erors.png)',
      '![Errors by hour][e]\n\n[e]: ../beta/errors.png',
      '<img src="errors.png" alt="Errors by hour" />',
    ],
    help: 'Save it beside the text and write ![what it shows](./errors.png).',
  },
  {
    id: 'prose/typed-number',
    holds: 'A number typed beside the name of a metric is one this project measured.',
    why: 'A number that is typed again stays behind when the results change; readers cannot tell which of the two holds.',
    good: ['An accuracy of <Metric id="accuracy/test" />.', 'An accuracy of 0.993.'],
    bad: ['An accuracy of 0.97.'],
    help: 'Write <Metric id="accuracy/test" /> in its place, or link the work the number is from.',
  },
];
