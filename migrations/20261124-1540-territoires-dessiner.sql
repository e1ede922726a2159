-- Where a commune stands on the cartogram: a column and a row, as data. Null: in the table only.
alter table territoires.commune add column colonne smallint check (colonne between 0 and 30);
alter table territoires.commune add column rang smallint check (rang between 0 and 30);
create unique index commune_sur_la_grille on territoires.commune (colonne, rang) where au is null;
