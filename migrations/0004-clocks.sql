-- Clocks and promises: deadlines as rows; a heartbeat asks what is due at an instant.

create table clocks (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  name text not null,
  basis text not null check (basis in ('business', 'calendar')),
  budget bigint not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  paused_at timestamptz,
  remaining bigint,
  warned_at timestamptz,
  breached_at timestamptz,
  met_at timestamptz,
  stopped_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index clocks_of_case on clocks (organisation_id, case_id, id);
create index clocks_to_warn on clocks (organisation_id, warn_at) where warned_at is null and met_at is null and stopped_at is null and paused_at is null;
create index clocks_to_breach on clocks (organisation_id, due_at) where breached_at is null and met_at is null and stopped_at is null and paused_at is null;
call guard('clocks');

create table clock_changes (
  organisation_id ident not null,
  id ident not null,
  clock_id ident not null,
  at timestamptz not null,
  by ident not null,
  change text not null,
  reason text not null,
  due_before timestamptz not null,
  due_after timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, clock_id) references clocks
);
create index changes_of_clock on clock_changes (organisation_id, clock_id, id);
call guard('clock_changes');
call append_only('clock_changes');

create table promises (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  message_id ident,
  what text not null,
  made_at timestamptz not null,
  made_by ident not null,
  due_at timestamptz not null,
  kept_at timestamptz,
  broken_at timestamptz,
  released_at timestamptz,
  released_because text,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index promises_of_case on promises (organisation_id, case_id, id);
create index promises_due on promises (organisation_id, due_at) where kept_at is null and broken_at is null and released_at is null;
call guard('promises');
