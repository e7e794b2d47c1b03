-- “This happened before”: how often a kind of mistake came lately.

create index cases_of_kind on cases (organisation_id, kind, opened_at) where kind is not null;
