/** Days of a year, and of a month and a week in the mean. */
const DAYS = 365.25;
const WEEKDAYS = 7;
const MONTHS = 12;

/** How often a year a schedule of five fields starts something (`0 3 * * 1`: 52 times); undefined where it is none. */
export function runsPerYear(schedule: string): number | undefined {
  const named = NAMED[schedule.trim().toLowerCase()];
  const [minute, hour, day, month, weekday, ...more] = (named ?? schedule).trim().toUpperCase().split(/\s+/);
  if (weekday === undefined || more.length > 0) return undefined;
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(numbered(month, MONTH_NAMES, 1), 1, MONTHS);
  // Sunday is 0, and 7 as well.
  const weekdays = valuesOf(numbered(weekday, DAY_NAMES, 0).replace(/\b7\b/g, "0"), 0, 6);
  if (minutes && hours && days && months && weekdays) {
    const year = months.size / MONTHS;
    const ofMonth = days.size === 31 ? DAYS * year : days.size * months.size;
    const ofWeek = (weekdays.size / WEEKDAYS) * DAYS * year;
    // Where days of the month and of the week are both told, either will do.
    const onDays =
      weekdays.size === WEEKDAYS
        ? ofMonth
        : days.size === 31
          ? ofWeek
          : ofMonth + ofWeek * (1 - ofMonth / DAYS / year);
    return minutes.size * hours.size * onDays;
  }
  return undefined;
}

const NAMED: { readonly [name: string]: string } = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};
const MONTH_NAMES = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAY_NAMES = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

function numbered(field = "", names: readonly string[], first: number): string {
  return field.replace(/[A-Z]{3}/g, (name) => {
    const at = names.indexOf(name);
    return at < 0 ? name : String(at + first);
  });
}

/** The values that a field stands for: a star, a number, a range, steps of these, several by commas. */
function valuesOf(field: string | undefined, least: number, most: number): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  for (const part of (field ?? "").split(",")) {
    const [, star, from, to, step] = /^(?:([*?])|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    if (star === undefined && from === undefined) return undefined;
    const first = star === undefined ? Number(from) : least;
    const last = star !== undefined || (to === undefined && step !== undefined) ? most : Number(to ?? from);
    const by = Number(step ?? 1);
    if (first < least || last > most || by < 1) return undefined;
    for (let value = first; value <= last; value += by) values.add(value);
  }
  return values;
}
