/// Reserved.
