import { expect, it } from 'vitest';
import { mayCall } from '#bots/teams/service-url.ts';

it.each([
  ['https://smba.trafficmanager.net/uk/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
  ['https://smba.infra.gov.teams.microsoft.us/gcch', true],
  ['https://smba.infra.dod.teams.microsoft.us/dod', true],
  ['http://smba.trafficmanager.net/uk/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['https://smba.trafficmanager.net@example.org/', false],
  ['https://evil.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net.example.org/', false],
  ['http://127.0.0.1:3000/', false],
  ['teams', false],
])('with authentication on, calling %s is %s', (address, allowed) => {
  expect(mayCall(address, true)).toBe(allowed);
});

it.each([
  ['http://127.0.0.1:3000/', true],
  ['http://localhost:3000/teams', true],
  ['http://[::1]:3000', true],
  ['http://127.0.0.1.example.org/', false],
  ['https://smba.trafficmanager.net/uk/', false],
])('with authentication off, calling %s is %s', (address, allowed) => {
  expect(mayCall(address, false)).toBe(allowed);
});
