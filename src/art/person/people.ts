import { COLLEAGUES } from './colleagues.ts';
import { PATIENTS } from './patients.ts';
import type { PersonLook, Pose } from './person-look.ts';

export type PersonName = keyof typeof PATIENTS | keyof typeof COLLEAGUES;

/** Everyone in the art. Whoever is added here has bodies, a head and a portrait after `npm run art`. */
export const PEOPLE: Readonly<Record<PersonName, PersonLook>> = { ...PATIENTS, ...COLLEAGUES };

export const PERSON_NAMES = Object.keys(PEOPLE) as PersonName[];

/** Patients sit, and so does whoever uses a wheelchair; colleagues come in on their feet. */
export function poseOf(person: PersonName): Pose {
  const isPatient = Object.hasOwn(PATIENTS, person);
  return isPatient || PEOPLE[person].body.wheelchair === true ? 'seated' : 'standing';
}
