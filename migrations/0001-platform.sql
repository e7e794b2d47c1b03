-- The ground every area stands on: who may read what, the journal, what has been handled, and where names lead.
-- Every table of an organisation goes through guard(), which turns row-level security on for everyone, owners included.

do $$ begin
  if not exists (select from pg_roles where rolname = 'amends_app') then create role amends_app nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of this server was quicker
end $$;

-- Whoever owns the schema has to be able to act as amends_app, or no row would ever be seen. A superuser can; others get the grant.
do $$ begin
  begin
    execute format('grant amends_app to %I', current_user);
  exception when others then null; -- told below, if it matters
  end;
  set local role amends_app;
  set local role none;
exception when insufficient_privilege then
  raise exception 'The role % may not act as amends_app. Ask an administrator of the server to run: grant amends_app to %', current_user, current_user;
end $$;

create extension if not exists btree_gin;

-- Ids sort by their bytes wherever the database stands, so that keyset paging reads the same everywhere.
create domain ident as text collate "C";

create procedure guard(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy own_organisation on %I using (organisation_id = current_setting(''app.organisation'', true)) with check (organisation_id = current_setting(''app.organisation'', true))', name);
  execute format('grant select, insert, update, delete on %I to amends_app', name);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create procedure append_only(name text) language plpgsql as $$
begin
  execute format('revoke update, delete on %I from amends_app', name);
  execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', name);
end $$;

grant usage on schema public to amends_app;

-- Where a name leads before anyone is signed in: an e-mail to its organisations, a mailbox or a form to its brand.
-- The one table that is not an organisation's own; it holds pointers only.
create table directory (
  kind text not null check (kind in ('organisation', 'member', 'mailbox', 'form')),
  name text not null,
  organisation_id ident not null,
  ref ident not null,
  primary key (kind, name, organisation_id)
);
create unique index directory_once on directory (kind, name) where kind in ('organisation', 'mailbox', 'form');
grant select, insert, delete on directory to amends_app;

create table journal (
  organisation_id ident not null,
  id ident not null,
  at timestamptz not null,
  actor ident not null,
  event text not null,
  case_id ident,
  payload jsonb not null,
  primary key (organisation_id, id)
);
create index journal_of_case on journal (organisation_id, case_id, id) where case_id is not null;
call guard('journal');
call append_only('journal');

-- A job's effect and this mark are one transaction: a job that runs twice finds the mark and does nothing.
create table handled (
  organisation_id ident not null,
  job text not null,
  at timestamptz not null,
  primary key (organisation_id, job)
);
call guard('handled');

-- The answer to an act that carried an Idempotency-Key, so that a double click or a retry gets the same answer once.
create table answered (
  organisation_id ident not null,
  key text not null,
  endpoint text not null,
  asked text not null,
  status smallint not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (organisation_id, key)
);
call guard('answered');
