-- To which grouping a commune belongs is dated, as everything else here: it may join another one.
create table territoires.commune_ept (
  commune_code text not null references territoires.commune,
  ept_code text not null references territoires.ept,
  du date not null,
  au date check (au > du),
  primary key (commune_code, du)
);
create index communes_d_un_ept on territoires.commune_ept (ept_code);
alter table territoires.commune_ept enable row level security;
alter table territoires.commune_ept force row level security;
create policy lire on territoires.commune_ept for select using (true);
create policy administrer on territoires.commune_ept for all to lecteur_administration using (true) with check (true);
grant select on territoires.commune_ept to lecteur_agent, lecteur_protection, lecteur_dpo, lecteur_administration,
  lecteur_habitant, lecteur_partenaire, lecteur_machine, lecteur_public;
grant insert, update, delete on territoires.commune_ept to lecteur_administration;

-- What is already there moves; the owner passes its own policies for this alone.
alter table territoires.commune no force row level security;
alter table territoires.ept no force row level security;
alter table territoires.commune_ept no force row level security;
insert into territoires.commune_ept (commune_code, ept_code, du, au)
  select c.code, c.ept_code, greatest(c.du, e.du), c.au
  from territoires.commune c join territoires.ept e on e.code = c.ept_code
  where c.au is null or c.au > greatest(c.du, e.du);
alter table territoires.commune_ept force row level security;
alter table territoires.ept force row level security;
alter table territoires.commune force row level security;
alter table territoires.commune drop column ept_code;
