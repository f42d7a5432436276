"""Runs the migrations on the connection that the store has opened; Alembic imports this file by its name."""

from alembic import context

from woundapp.records.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata)
with context.begin_transaction():
    context.run_migrations()
