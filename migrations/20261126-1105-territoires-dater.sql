-- A grouping of communes has its dates too: the établissements publics territoriaux exist since 1 January 2016.
alter table territoires.ept add column du date not null default '2016-01-01';
alter table territoires.ept add column au date check (au > du);
alter table territoires.ept alter column du drop default;
