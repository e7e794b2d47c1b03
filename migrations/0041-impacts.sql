-- What a cause brought, kept as it happens: a Pareto over a million cases is read from some rows a day, and a bar opens exactly the rows it is the sum of.

-- One row for each case that counts: not withdrawn, and no fire drill.
create table case_impacts (
  organisation_id ident not null,
  case_id ident not null,
  brand_id ident not null,
  customer_id ident not null,
  -- Null while the case is linked to none.
  mistake_id ident,
  opened_at timestamptz not null,
  -- What the house gave away for it and nobody took back, in minor units of the house's currency.
  cost_minor bigint not null,
  grave boolean not null,
  lost boolean not null,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references cases
);
create index impacts_by_time on case_impacts (organisation_id, opened_at) include (mistake_id, brand_id);
create index impacts_lost on case_impacts (organisation_id, opened_at) include (mistake_id, customer_id) where lost;
create index impacts_of_mistake on case_impacts (organisation_id, mistake_id, case_id) include (opened_at, cost_minor, grave, lost);
call guard('case_impacts');

-- The rows above, added up by the day (UTC) on which the cases were opened; written in the same transaction.
create table impact_days (
  organisation_id ident not null,
  day ident not null,
  -- '' for cases that are linked to none.
  mistake_id ident not null,
  cases int not null,
  cost_minor bigint not null,
  grave int not null,
  primary key (organisation_id, day, mistake_id)
);
call guard('impact_days');

insert into case_impacts
select c.organisation_id, c.id, c.brand_id, c.customer_id, c.mistake_id, c.opened_at,
  coalesce((select sum(l.amount_minor) from ledger l
    where l.organisation_id = c.organisation_id and l.case_id = c.id and l.entry in ('granted', 'perk') and l.currency = o.currency
      and not exists (select from ledger r where r.organisation_id = l.organisation_id and r.reverses = l.id)), 0),
  c.severity <= 2, c.stands = 'unableToRecover'
from cases c join organisations o on o.organisation_id = c.organisation_id
where c.stands <> 'withdrawn' and c.fire_drill is null;

insert into impact_days
select organisation_id, to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD'), coalesce(mistake_id, ''), count(*), sum(cost_minor), count(*) filter (where grave)
from case_impacts group by 1, 2, 3;
