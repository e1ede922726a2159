-- A link leads to the page that answers it: an orientation's, or the housing fund's file. The object it opens is the same.
alter table partage.partage add column porte text not null default 'demande';
alter table partage.partage add constraint partage_porte check (porte in ('demande', 'fsl')) not valid;
