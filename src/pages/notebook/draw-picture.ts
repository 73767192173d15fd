import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

/** A figure for each day. */
export interface Picture {
  readonly label: string;
  /** `2024-05-01` */
  readonly days: readonly string[];
  readonly values: readonly number[];
  readonly language: 'en' | 'ar';
}

const HEIGHT = 160;
/** Dates stand at least so far apart. */
const DATE_WIDTH = 80;

/**
 * Draws figures a day as an area into `host` and keeps it as wide as that. In Arabic time runs from
 * right to left. Gives a function that takes the picture away.
 */
export function drawPicture(host: HTMLElement, picture: Picture): () => void {
  const { label, days, values, language } = picture;
  const isArabic = language === 'ar';
  const style = getComputedStyle(host);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const locale = isArabic ? 'ar' : 'en-GB';
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  // The canvas stands from left to right: a date would lose its order there.
  const inOrder = (text: string) => (isArabic ? `\u2067${text}\u2069` : text);
  const axis = {
    stroke: colour('--text-quiet'),
    font: `12px ${style.fontFamily}`,
    grid: { stroke: colour('--border'), width: 1 },
    ticks: { show: false },
  };
  const plot = new UPlot(
    {
      width: host.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: true, dir: isArabic ? -1 : 1 },
        y: { range: (_, __, most) => [0, Math.max(1, most)] },
      },
      axes: [
        {
          ...axis,
          space: DATE_WIDTH,
          values: (_, at) => at.map((seconds) => inOrder(date.format(seconds * 1000))),
        },
        {
          ...axis,
          side: isArabic ? 1 : 3,
          // Half a note is none.
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 50_000, 100_000],
          values: (_, at) => at.map((value) => number.format(value)),
        },
      ],
      series: [
        {},
        {
          label,
          stroke: colour('--accent'),
          fill: colour('--mark-surface'),
          width: 2,
          points: { show: days.length < 2 },
        },
      ],
    },
    [days.map((day) => Date.parse(day) / 1000), [...values]],
    host,
  );
  const sizes = new ResizeObserver(() => {
    if (host.clientWidth > 0) plot.setSize({ width: host.clientWidth, height: HEIGHT });
  });
  sizes.observe(host);
  return () => {
    sizes.disconnect();
    plot.destroy();
  };
}
