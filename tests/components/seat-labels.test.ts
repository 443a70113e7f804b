import { describe, expect, it } from 'vitest';
import { seatGeometry } from '~/components/table/seat-geometry';
import { isClear, type LabelText, labelBox, labelStyle, placeLabels } from '~/components/table/seat-labels';

const NAMES = ['Okafor-Birch', 'Pellingham', 'Cllr Thackwray', 'Vaswani', 'Raghunath'];

function labelled(count: number) {
  const style = labelStyle(count);
  const geometry = seatGeometry({
    seats: count,
    width: 728,
    height: count > 12 ? 480 : 400,
    labelWidth: style.labelWidth,
    labelHeight: style.labelHeight,
  });
  const texts = Array.from({ length: count }, (_, seat): LabelText => {
    const word = seat === 0 ? 'Chair, yet to vote' : 'Yet to vote';
    return { name: NAMES[seat % NAMES.length] ?? '', word, pushed: seat % 6 === 4, you: seat === 3 };
  });
  return { style, geometry, texts, places: placeLabels(geometry, texts) };
}

describe('the labels of the table', () => {
  it.each(Array.from({ length: 23 }, (_, index) => index + 3))(
    'never lie on one another with %i seats',
    (count) => {
      const { style, texts, places } = labelled(count);
      const boxes = places.map((place, index) => labelBox(place, texts[index] as LabelText, style));
      expect(boxes).toHaveLength(count);
      boxes.forEach((box, index) => {
        expect(isClear(box, boxes.slice(0, index))).toBe(true);
      });
    },
  );

  it('stand where the picture of eleven seats has them', () => {
    const { places } = labelled(11);
    expect(places[0]?.anchor).toBe('middle');
    expect(places[0]?.x).toBeCloseTo(364, 5);
    expect(places[0]?.y).toBe(18);
    expect(places[2]?.anchor).toBe('start');
    expect(places[9]?.anchor).toBe('end');
  });

  it('give way to surnames alone in the largest rooms', () => {
    expect(labelStyle(11).words).toBe(true);
    expect(labelStyle(25).words).toBe(false);
  });
});
