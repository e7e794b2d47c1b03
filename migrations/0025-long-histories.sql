-- What would cost more with every case that was ever kept, and does not: searching by words, and who waits for a customer.

-- Row-level security lets an index of words be used only by whoever sees every row: the operator @@ is not known to keep secrets, so for
-- amends_app the database reads every case and looks at its words. This function may use the index. It runs as the owner of the schema,
-- is bound to the organisation of the door like everything else, and gives away ids only.

do $$ begin
  execute format('create policy found_by_words on cases for select to %I using (true)', current_user);
end $$;

-- `rare` is what the index looks up; `whole` is what has to be true, as a function, so that the index is not asked for it. Newest first, `few`
-- at most, all without. Materialised, so that a limit does not tempt the planner to walk through everything backwards instead.
create function cases_with_words(rare tsquery, whole tsquery, before ident, few integer) returns setof ident
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with found as materialized (
    select id from cases
    where organisation_id = current_setting('app.organisation', true) and words @@ rare and ts_match_vq(words, whole) and id < before
  )
  select id from found order by id desc limit few;
end;
revoke execute on function cases_with_words(tsquery, tsquery, ident, integer) from public;
grant execute on function cases_with_words(tsquery, tsquery, ident, integer) to amends_app;

-- Who waits for a customer: counted and listed without reading every case.
create index cases_waiting on cases (organisation_id, due_at, id) where ended_at is null and waiting_since is not null;
