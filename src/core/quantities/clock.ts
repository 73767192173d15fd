import { dayPartAfter, zoneAfter } from './clock-words';
import { parseOrdinal } from './parse-ordinal';
import type { Found } from './quantity';
import { renderClock } from './render-clock';
import { isJoined, joinedWord, type Source, signBefore } from './source';

/** Hours and minutes as they are read. */
interface Time {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  /** «10:30»: a time even with no word for it. */
  readonly sure: boolean;
  /** «الساعة الأولى» is mostly the first hour of something; one o'clock is «الواحدة». */
  readonly first?: boolean;
}

/**
 * A time of day.
 *
 * @example readClock(source, at)?.renderings[0] // for «الساعة الثالثة والنصف مساء»: '3:30 p.m.'
 */
export function readClock(source: Source, at: number): Found | undefined {
  const named = isHourNoun(source, at);
  const from = named && joinedWord(source, at + 1) ? at + 1 : at;
  if (named && from === at) return undefined;
  const time = readFigureTime(source, from) ?? readWordTime(source, from);
  if (time === undefined) return undefined;
  const part = dayPartAfter(source, time.last);
  const zone = zoneAfter(source, part?.last ?? time.last);
  if ((!named || time.first) && !time.sure && (part ?? zone) === undefined) return undefined;
  // «في العاشرة مساء» is a time, «15 مساء» is not.
  if (!named && !time.sure && source.words[at]?.digits && time.hour > 12) return undefined;
  const { hour, minute, sure } = time;
  return {
    last: zone?.last ?? part?.last ?? time.last,
    kind: 'date',
    renderings: renderClock({
      hour,
      minute,
      exact: sure,
      part: part?.part,
      zone: zone?.zone ?? '',
    }),
  };
}

function isHourNoun(source: Source, at: number): boolean {
  const word = source.words[at];
  return word?.stem === 'ساعه' && (word.prefix.article || word.prefix.length === 0);
}

/** «10:30», «7.55», «10» */
function readFigureTime(source: Source, at: number): Time | undefined {
  const word = source.words[at];
  if (!word?.digits || word.suffix !== '') return undefined;
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(word.digits);
  if (dotted !== null) return valid(at, Number(dotted[1]), Number(dotted[2]), false);
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word.digits);
  if (military !== null && source.words[at - 1]?.stem === 'ساعه')
    return valid(at, Number(military[1]), Number(military[2]), false);
  if (!/^\d{1,2}$/.test(word.digits)) return undefined;
  const hour = Number(word.digits);
  const minutes = source.words[at + 1];
  const colon = /^ ?[:.] ?$/.test(signBefore(source, at + 1));
  if (colon && minutes?.form === minutes?.digits && /^[0-5]\d$/.test(minutes?.digits ?? '')) {
    const sure = signBefore(source, at + 1) === ':' && signBefore(source, at + 2) !== ':';
    return valid(at + 1, hour, Number(minutes?.digits), sure);
  }
  return addMinutes(source, valid(at, hour, 0, false));
}

function valid(last: number, hour: number, minute: number, sure: boolean): Time | undefined {
  return hour <= 24 ? { last, hour, minute, sure } : undefined;
}

/** «الثالثة», «الحادية عشرة» */
function readWordTime(source: Source, at: number): Time | undefined {
  const word = source.words[at];
  const ordinal = word?.stem === 'واحده' ? { last: at, value: 1 } : parseOrdinal(source, at);
  if (!word?.prefix.article || word.digits !== '' || ordinal === undefined) return undefined;
  if (ordinal.value > 12 || !/[هي]$/.test(word.form)) return undefined;
  const { last, value: hour } = ordinal;
  const first = word.stem === 'اولي';
  return addMinutes(source, { last, hour, minute: 0, sure: false, first });
}

const ADDED: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['وثلث', 20],
]);
const TAKEN: ReadonlyMap<string, number> = new Map([
  ['ربعا', 15],
  ['الربع', 15],
  ['ربع', 15],
  ['ثلثا', 20],
  ['الثلث', 20],
  ['ثلث', 20],
]);

/** «والنصف», «إلا ربعا», «و20 دقيقة» */
function addMinutes(source: Source, time: Time | undefined): Time | undefined {
  if (time === undefined) return undefined;
  const next = time.last + 1;
  const word = joinedWord(source, next);
  const added = ADDED.get(word?.form ?? '');
  if (added !== undefined) return { ...time, last: next, minute: added };
  if (word?.form === 'الا' && isJoined(source, next + 1)) {
    const taken = TAKEN.get(source.words[next + 1]?.form ?? '');
    const hour = time.hour === 1 ? 12 : time.hour - 1;
    return taken === undefined ? time : { ...time, last: next + 1, hour, minute: 60 - taken };
  }
  const minutes = /^[1-5]?\d$/.test(word?.digits ?? '') && word?.prefix.and;
  const unit = joinedWord(source, next + 1)?.form;
  if (!minutes || (unit !== 'دقيقه' && unit !== 'دقاءق')) return time;
  return { ...time, last: next + 1, minute: Number(word?.digits) };
}
