-- Where the jobs of the hour wait. The owner makes the place; what is in it belongs to the job library, which the
-- login of every day installs there: it may create nothing anywhere else.
create schema if not exists taches;
