"""Documents to print and to hand over: reports, certificates, the recovery sheet, and JSON."""
