"""A visit as DICOM objects: the photo, its overlay, the findings and measurements, and the report."""
