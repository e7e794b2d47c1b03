-- Indexes by age: “this happened before”, and the marks that are swept once nobody can come back to them.

create index cases_of_kind on cases (organisation_id, kind, opened_at) where kind is not null;
create index handled_by_age on handled (organisation_id, at);
create index answered_by_age on answered (organisation_id, at);
