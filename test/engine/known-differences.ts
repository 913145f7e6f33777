// Where the stock executor answers wrong, case by case, with the reason. The compiled one must give the answer that is
// written by hand beside the case. A case that is listed and does not differ fails: the list stays true.

/** Cases of the fixtures, by name. */
export const stockIsWrong: Record<string, string> = {
  'does not mix what the client requests with what a field requires':
    'A field that is required without arguments and requested with some has one place in the answer of the subgraph; the stock executor sends what the client requested.',
  'gives the client what it calls by the name of what a field requires':
    'An alias that is the name of a required field hides that field; the stock executor sends the value behind the alias.',
  'keeps an alias apart from a required field of that name': 'As above, for a field without arguments.',
  'gives the client what it calls by the name of a key':
    'An alias that is the name of a key hides the key, or the key the alias; the stock executor answers with the key.',
  'gives the client what it calls by the name of another type’s key': 'As above.',
  'keeps a key of several parts apart from aliases of its parts': 'As above, for each part.',
  'gives an alias of a key’s outer field beside what needs the key':
    'As above: an object of the key stands where the client wants a text.',
  'gives aliases of keys on the way there and back': 'As above.',
  'gives aliases of keys behind an interface': 'As above.',
  'runs fields of a mutation once and in order, whatever their conditions':
    'The planner puts fields with a condition in fetches of their own, after the others, even if the mutation has them without a condition as well.',
  'answers for the schema within a condition':
    'The planner looks for a subgraph that answers `__type` when it stands in a fragment with a condition.',
  'requires a field twice, with other arguments each time':
    'Both requirements share one name in the representation, so one of them wins for both fields.',
  'requires a field with an argument that the client requests with another one':
    'As above: the value that the client requested is sent for the one that is required.',
  'requires a field of an interface twice, and sends arguments with the right half':
    'As above, in the objects of a required field.',
  'reports that a field which must not be null has no value, when no member is found':
    'The stock executor makes the parent null and reports why under extensions.valueCompletion only: the client sees a null without an error.',
  'reports that a field which must not be null has no value, when nothing can be fetched':
    'As above: the data are null as a whole, without an error.',
  'reports that the type of an object is not known, whatever its name in the answer':
    'As above: null without an error.',
  'reports that nothing can be fetched, even where null may be':
    'The plan is empty; the stock executor answers null as if nothing were there.',
  'answers what can be fetched, beside what cannot': 'As above: null without an error.',
  'says at which place of a list of a union an entity failed':
    'The stock executor counts the members of the union that were fetched, not the places of the list.',
  'keeps the type of a member when the object that stands for it is asked for its own':
    'The name of the object’s own type takes the place of the member’s, and what is requested of the member is lost.',
  'has an object on a condition of whom only what another member has is requested':
    'The planner makes one condition of that of the object and those of its fields; the stock executor answers null as if nothing were there.',
  'requests a member that another subgraph does not know':
    'The planner leaves out a fragment when one of the ways to the union cannot meet its type, even if it takes another way.',
  'comes back with a key that it was not sent by, and with what is required':
    'The plan goes back by the key that the subgraph says it cannot resolve, and leaves out the rest of the one that it can.',
  'requires a field that the client does not request':
    'As above: the key that the subgraph can resolve is not sent whole.',
};

/**
 * Cases in which ours is wrong as well: the plan itself is, and both execute it. A case that has become right fails
 * until it is taken off this list.
 */
export const wrongInBoth: ReadonlySet<string> = new Set([
  'requests a member that another subgraph does not know',
]);

const memberLost =
  'The stock executor takes the type of the object for that of the member, and loses what is requested of the member.';
const fieldLost =
  'The stock executor answers without a field that stands under a condition; ours answers it.';

/**
 * Random operations that differ, by fixture and seed, and why. One that is listed and does not differ fails, like one
 * that differs and is not listed.
 */
export const differingSeeds: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'interface object': {
    8: memberLost,
    1023: memberLost,
    1024: memberLost,
    1028: memberLost,
    1036: memberLost,
    1044: memberLost,
    1052: memberLost,
    1056: memberLost,
    1076: memberLost,
    1083: memberLost,
    1088: memberLost,
    1090: memberLost,
    1095: memberLost,
    1101: memberLost,
    1108: memberLost,
    1123: memberLost,
    1128: memberLost,
    1141: memberLost,
    1149: memberLost,
    1152: memberLost,
    1172: memberLost,
    1185: memberLost,
    1192: memberLost,
  },
  'non-resolvable interface object': {
    1066: memberLost,
    1083: memberLost,
    1161: memberLost,
  },
  aliases: { 1003: fieldLost, 1141: fieldLost },
  'union entities': { 1095: fieldLost },
  mutations: {
    1094: 'The stock executor requests the key of a field that a condition leaves out; the key fails, and takes what the client did request with it.',
  },
};
