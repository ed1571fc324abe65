/**
 * The arrows between the rooms of src/: what each may import, types included. The same file draws the picture in
 * docs/architecture.md.
 */
const CONTENT_ROOMS = ['scenario', 'attempt', 'progress', 'language', 'art', 'stage', 'sound'];
const ROOMS = {
  scenario: [],
  attempt: ['scenario'],
  progress: ['attempt', 'scenario'],
  language: [],
  art: ['scenario'],
  stage: ['scenario'],
  sound: [],
  offline: [],
  player: ['scenario', 'attempt', 'progress', 'language', 'stage', 'sound'],
  publish: ['attempt', 'scenario'],
  booklet: ['scenario', 'language'],
  lms: [],
  studio: [...CONTENT_ROOMS, 'player', 'publish', 'booklet', 'lms'],
  cli: ['scenario', 'attempt', 'progress', 'language', 'art', 'publish', 'booklet', 'lms'],
};
/** These know what a scenario looks like, but run none of it. */
const TYPES_ONLY = ['art', 'stage'];
/** What reaches a browser: no Node, and only packages that are shipped. */
const SHIPPED = [
  'scenario',
  'attempt',
  'progress',
  'language',
  'stage',
  'sound',
  'offline',
  'player',
  'publish',
  'studio',
];
/** A plug-in of the build that lies beside what it builds. */
const BUILD_PLUGINS = '^src/stage/phaser-from-source\\.ts$';

/** Packages that only these rooms know, so that each could be exchanged in one place. */
const PACKAGE_ROOMS = {
  xstate: ['scenario'],
  phaser: ['stage'],
  dexie: ['progress'],
  preact: ['player', 'studio', 'booklet'],
  i18next: ['language'],
  fflate: ['publish', 'cli'],
  '@dagrejs/dagre': ['scenario'],
};

const anyOf = (names) => `(${names.join('|')})`;
const shippedFrom = { path: `^src/${anyOf(SHIPPED)}/`, pathNot: BUILD_PLUGINS };

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([room, ...allowed])}/` },
}));

const packageRooms = Object.entries(PACKAGE_ROOMS).map(([name, rooms]) => ({
  name: `${name}-only-in-${rooms.join('-and-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${anyOf(rooms)}/`, BUILD_PLUGINS] },
  to: { path: `node_modules/${name}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    ...packageRooms,
    {
      name: 'types-only',
      comment: 'art and stage may know the types of a scenario, never its rules.',
      severity: 'error',
      from: { path: `^src/${anyOf(TYPES_ONLY)}/` },
      to: { path: '^src/scenario/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rooms-only',
      comment: 'Nothing lies in src/ but rooms.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(ROOMS))}/` },
      to: {},
    },
    {
      name: 'relative-only',
      comment: 'Our own files are imported by relative path.',
      severity: 'error',
      from: {},
      to: { path: '^src/', dependencyTypes: ['aliased', 'localmodule'] },
    },
    {
      name: 'nothing-outside',
      comment:
        'src/ stands on its own: no import from tests, scripts or content. JSON tokens of assets/ are data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: {
        pathNot: ['^src/', 'node_modules/', '^assets/'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'database-after-the-words',
      comment: 'Dexie and what reads it come in a script of their own, after the first words.',
      severity: 'error',
      from: { path: '^src/player/' },
      to: {
        path: ['^src/stage/(?!cue|scene-art|stage\\.ts)', 'node_modules/(dexie|valibot|phaser)/'],
        reachable: true,
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'found',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: shippedFrom,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shipped-packages-only',
      comment: 'What reaches a browser uses dependencies, not devDependencies.',
      severity: 'error',
      from: shippedFrom,
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: an arrow that only types walk is an arrow.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
