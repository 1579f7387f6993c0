/// The themes that come with the program, embedded in it.
public enum ShippedThemes {
    /// Each theme's name, which is its file's without the ending, and the text of the file.
    public static var all: [(name: String, toml: [UInt8])] {
        [
            ("plain", PackageResources.plain_toml),
            ("dark", PackageResources.dark_toml),
            ("light", PackageResources.light_toml),
            ("high-contrast-dark", PackageResources.high_contrast_dark_toml),
            ("mono", PackageResources.mono_toml),
        ]
    }
}
