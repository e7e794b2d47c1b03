-- “Opened again” beside a row of the queue: without this index the planner reads every fact of the organisation for it.

create index facts_reopened on case_facts (organisation_id, case_id) where fact = 'reopened';
