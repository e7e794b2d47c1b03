-- The demo: an organisation that is not real from its first row, and that can be removed whole. See docs/decisions/0116-demo.md.

alter table organisations add column demo_since timestamptz;

create function refuse_demo_change() returns trigger language plpgsql as $$
begin
  if new.demo_since is distinct from old.demo_since then
    raise exception 'an organisation is a demo from its founding or never' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger demo_from_the_start before update on organisations for each row execute function refuse_demo_change();

-- Append-only stays append-only for every real organisation; rows of a demo may go. amends_app may not delete there at all.
create function refuse_delete() returns trigger language plpgsql as $$
begin
  if exists (select from organisations where organisation_id = old.organisation_id and demo_since is not null) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace procedure append_only(name text) language plpgsql as $$
begin
  execute format('revoke update, delete on %I from amends_app', name);
  execute format('create trigger append_only before update or truncate on %I for each statement execute function refuse_change()', name);
  execute format('create trigger append_only_rows before delete on %I for each row execute function refuse_delete()', name);
end $$;

do $$
declare
  name text;
begin
  for name in select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'append_only' loop
    execute format('drop trigger append_only on %I', name);
    call append_only(name);
  end loop;
end $$;

-- Removes every row of the organisation of this transaction, if it is a demo. It finds the tables by itself, children first,
-- so that a table that comes later is not forgotten.
create procedure remove_demo() language plpgsql security definer set search_path = public, pg_temp as $$
declare
  organisation text := current_setting('app.organisation', true);
  remaining oid[];
  ready oid[];
  one oid;
begin
  if not exists (select from organisations where organisation_id = organisation and demo_since is not null) then
    raise exception 'this organisation is not a demo' using errcode = 'restrict_violation';
  end if;
  remaining := array(
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'organisation_id' and c.relname <> 'organisations');
  while cardinality(remaining) > 0 loop
    ready := array(
      select t from unnest(remaining) t
      where not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = t and f.conrelid <> t and f.conrelid = any (remaining)));
    if cardinality(ready) = 0 then raise exception 'tables that point at each other cannot be emptied in order'; end if;
    foreach one in array ready loop
      execute format('delete from %s where organisation_id = $1', one::regclass) using organisation;
    end loop;
    remaining := array(select t from unnest(remaining) t where t <> all (ready));
  end loop;
  if to_regclass('pgboss.job') is not null then
    execute 'delete from pgboss.job where data->>''organisation'' = $1' using organisation;
  end if;
  delete from organisations where organisation_id = organisation;
end $$;
revoke execute on procedure remove_demo() from public;
grant execute on procedure remove_demo() to amends_app;
