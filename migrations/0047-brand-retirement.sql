-- A brand that is retired: since when, and by whom. Its cases, addresses and letters stay as they are.
alter table brands
  add column retired_at timestamptz,
  add column retired_by ident,
  add foreign key (organisation_id, retired_by) references members,
  add check ((retired_at is null) = (retired_by is null));
