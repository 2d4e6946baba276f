import tseslint from "typescript-eslint";

export default tseslint.config(
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      // A closed set of keys that are data reads well as either.
      "@typescript-eslint/consistent-indexed-object-style": "off",
    },
  },
);
