-- A broken promise is late until it is done. Cases whose promise was broken before that held knew only what was due after it: they stand by it now,
-- in the queue and among what is late, without anybody having to touch them first.
update cases c
set due_at = owed.due_at, due_warn_at = owed.due_at, due_clock = 'promise'
from (
  select organisation_id, case_id, min(due_at) as due_at
  from promises
  where broken_at is not null and kept_at is null and released_at is null
  group by organisation_id, case_id
) owed
where c.organisation_id = owed.organisation_id and c.id = owed.case_id and c.due_at > owed.due_at;
