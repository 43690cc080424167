/** A small JavaScript project with lines, branches and functions that its one run does not reach. */
export const javascriptProject = {
  'package.json': '{"name":"dose","private":true}',
  'dose.js': `function dose(weight, factor) {
  if (weight <= 0) {
    throw new Error('no weight');
  }
  return factor === undefined ? weight : weight * factor;
}

function unused(a) {
  const b = a + 1;
  return b;
}

module.exports = { dose, unused };
`,
  'run.js': `const { dose } = require('./dose.js');

if (dose(2, 3) !== 6) process.exit(1);
`,
};
