// Loaded with `node --require`: the clock of that program, and of what it starts, begins at noon in
// Brussels on the summer day in TEST_DAY, and goes on from there.
const day = process.env.TEST_DAY;
if (day) {
  const RealDate = Date;
  const offset = RealDate.parse(`${day}T12:00:00+02:00`) - RealDate.now();
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
