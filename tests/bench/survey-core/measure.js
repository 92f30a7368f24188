// Loads a form that `evaluate_form` wrote into survey-core and gives it all answers, at once and one by one.
// Prints one JSON object; a failure of the library is a result, not an error of this script.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Model } from "survey-core";

const { items, answers } = JSON.parse(readFileSync(process.argv[2], "utf8"));

const variable = (id) => `{${id}}`;
const average = (names) => `avg(${names.map(variable).join(", ")})`;

/** Practices by id, with the questions that measure them. */
const practices = new Map();
for (const item of items) {
  const { practice } = item.measures[0];
  practices.set(practice, [...(practices.get(practice) ?? []), item]);
}

/** The same questions, branching and means of practices, as survey-core writes them down. */
const form = {
  elements: items.map((item) => ({
    type: "radiogroup",
    name: item.id,
    // The level is the value, which saves survey-core the look-up of a level by its code.
    choices: item.options.map((option) => ({ value: option.level, text: option.code })),
    visibleIf: condition(item.enable_when[0]),
  })),
  calculatedValues: [
    ...[...practices].map(([practice, members]) => ({
      name: practice,
      expression: average(members.map((item) => item.id)),
    })),
    { name: "total", expression: average([...practices.keys()]) },
  ],
};

function condition(gate) {
  if (!gate) return undefined;
  const [name, value] = [variable(gate.item), level(gate.item, gate.answer)];
  return gate.operator === "=" ? `${name} = ${value}` : `${name} notempty and ${name} <> ${value}`;
}

function level(id, code) {
  const item = items.find((candidate) => candidate.id === id);
  return item.options.find((option) => option.code === code).level;
}

const values = Object.entries(answers).map(([id, code]) => [id, level(id, code)]);

/** Setting one answer at a time is quadratic or worse there; past this nobody learns more by waiting. */
const LONGEST = 30_000;

function answerOneByOne(model) {
  const start = performance.now();
  for (const [done, [id, value]] of values.entries()) {
    if (performance.now() - start > LONGEST) {
      throw new Error(`${done} of ${values.length} answers after ${LONGEST / 1000} s`);
    }
    model.setValue(id, value);
  }
}

/** Milliseconds of `work`, or the message of what it threw. */
function measure(work) {
  const start = performance.now();
  try {
    work();
    return performance.now() - start;
  } catch (error) {
    return String(error.message ?? error);
  }
}

const atOnce = new Model(form);
const oneByOne = new Model(form);

console.log(
  JSON.stringify({
    at_once: measure(() => {
      atOnce.data = Object.fromEntries(values);
    }),
    one_by_one: measure(() => answerOneByOne(oneByOne)),
    total: atOnce.getVariable("total"),
  }),
);
