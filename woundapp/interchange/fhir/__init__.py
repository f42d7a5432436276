"""A wound as FHIR R4 resources (4.0.1), and such resources as a wound.

| of the record | resources |
| --- | --- |
| patient, wound, visit | Patient with Observations, BodyStructure, Encounter: `care` |
| what was done | Procedure, MedicationStatement, Observation: `care` |
| what the nurse found | an Observation for each answer and figure: `bedside` |
| photo | Media: `photo` |
| what the model said | RiskAssessment, Device: `assessment`; an Observation for each finding: `findings` |
| what the clinician says | Observations of hers: `review` |
| what was measured | a panel of Observations: `measuring` |
| who entered it, when | Provenance, Practitioner: `writing` |
| all of a visit, all of it | DiagnosticReport, Composition, AuditEvent: `report` |

`bundle` writes all of it, `reading` reads it. `fhir.resources` has models of R4B (4.3.0) only; for these
types they have the elements of R4. A test compares them with HL7's definitions, and validates by these too.
"""
