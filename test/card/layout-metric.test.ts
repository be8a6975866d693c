import { describe, expect, it } from 'vitest';
import { DRAWING_SCALE, INNER_WIDTH } from '../../src/card/design.ts';
import { metricBody } from '../../src/card/layout-metric.ts';
import { buildMetricCard } from '../builders/card.ts';
import { layoutOptions, textsOf } from '../builders/layout.ts';

const chart = {
  caption: 'Precision by recall',
  drawing: { className: 'plot', width: 196, height: 100, marks: [] },
};

describe('metricBody', () => {
  it('shows name, value, unit and the texts of the strip', () => {
    const { elements } = metricBody(buildMetricCard({ unit: 'ms' }), layoutOptions);
    expect(elements.flatMap(textsOf)).toEqual([
      'Malignant or benign, in two kilobytes',
      'As many tumours found as by a forest of 386 times the size',
      'Recall',
      '0.937',
      'ms',
      '0.5',
      '1',
      'One-feature rule 0.813',
    ]);
  });

  it('shows the caption of the chart', () => {
    expect(
      metricBody(buildMetricCard({ chart }), layoutOptions).elements.flatMap(textsOf),
    ).toContain('Precision by recall');
  });

  it('gives the strip the width the chart leaves', () => {
    const widths = (content: ReturnType<typeof buildMetricCard>) =>
      metricBody(content, layoutOptions).slots.map(({ drawing }) =>
        Math.round(drawing.width * DRAWING_SCALE),
      );
    expect(widths(buildMetricCard())).toEqual([560]);
    const [strip = 0, picture = 0] = widths(buildMetricCard({ chart }));
    expect(strip + picture).toBeLessThan(INNER_WIDTH);
  });
});
