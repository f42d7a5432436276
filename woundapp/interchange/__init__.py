"""Records as other systems read them: JSON with a schema, FHIR R4 and DICOM, written and read back."""
