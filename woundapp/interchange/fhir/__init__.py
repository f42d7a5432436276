"""A wound as FHIR R4 resources (4.0.1), and such resources as a wound."""
