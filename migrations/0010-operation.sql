-- What needs a person, counted quickly however long the history grows: mails that failed or whose fate is unknown.

create index mails_in_trouble on mails (organisation_id, state) where state in ('failed', 'unknown');
