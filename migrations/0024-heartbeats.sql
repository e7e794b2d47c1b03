-- When the heartbeat last came round, so that whoever looks from outside can tell that nobody asks any more what is due.

-- One row for each organisation, written every few seconds by whichever worker beats. Nothing points to it, and it is never in the journal.
create table heartbeats (
  organisation_id ident not null,
  at timestamptz not null,
  primary key (organisation_id),
  foreign key (organisation_id) references organisations
);
call guard('heartbeats');
